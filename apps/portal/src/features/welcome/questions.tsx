import { Accordion } from 'radix-ui';
import { useTexts } from '../../shared/language';
import { welcomeTexts } from './texts';

const QUESTIONS = ['photo', 'forward', 'result'] as const;

export function Questions() {
  const t = useTexts(welcomeTexts);
  return (
    <section className="card" aria-labelledby="faq-title">
      <h2 id="faq-title">{t('faq.title')}</h2>
      <Accordion.Root type="multiple" className="faq">
        {QUESTIONS.map((name) => (
          <Accordion.Item key={name} value={name}>
            <Accordion.Header>
              <Accordion.Trigger className="faq-question">
                {t(`faq.${name}`)}
                <svg viewBox="0 0 20 20" aria-hidden="true">
                  <path d="m5 8 5 5 5-5" />
                </svg>
              </Accordion.Trigger>
            </Accordion.Header>
            <Accordion.Content className="faq-answer">{t(`faq.${name}.answer`)}</Accordion.Content>
          </Accordion.Item>
        ))}
      </Accordion.Root>
    </section>
  );
}
