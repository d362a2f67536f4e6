export { wantedDocuments } from './wanted-documents';
