export { projectTimeline } from './project-timeline';
export * from './timeline-entry';
