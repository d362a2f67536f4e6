export { visibilityOf } from './project-timeline';
export * from './timeline-entry';
