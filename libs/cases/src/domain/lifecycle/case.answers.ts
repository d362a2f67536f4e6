export { ANSWER_KINDS, type AnswerKind } from '@overturn/kernel';
