export { fitsQuestion, questionNamed, questionnaireFor, type QuestionSection } from './questionnaire';
