export * from './api/create-api';
export * from './dates/countdown';
export * from './dates/format';
export * from './dates/zones';
export * from './errors/api-problem';
export * from './errors/problem-text';
export * from './i18n/define-texts';
export * from './i18n/locale';
