export { FapiaoImport } from './application/import/fapiao-import.use-cases';
export { FapiaoQueries, type NamedFapiaos, type WaitingFapiaos } from './application/fapiao.queries';
export { FapiaoRegister } from './application/fapiao-register.use-cases';
export { FapiaoTitles, type NamedTitle } from './application/fapiao-titles.use-cases';
export { FapiaoModule } from './fapiao.module';
export type { Fapiao } from './infrastructure/fapiao.read-model';
