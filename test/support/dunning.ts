/** A level a number of days after the due date. */
export const dunningLevel = (days: number, own: object = {}) => ({
  days,
  subjectZh: '{{invoice}} 未付',
  bodyZh: '{{client}}：还有 {{amount}} 未付。',
  subjectEn: '{{invoice}} is open',
  bodyEn: 'Dear {{client}}, {{amount}} is open.',
  ...own,
});
