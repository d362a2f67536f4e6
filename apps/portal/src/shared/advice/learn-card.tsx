import type { Cause, SuspensionType } from '@overturn/kernel/vocabulary';
import { useTexts } from '../language';
import { learnTexts } from './learn-texts';

interface LearnCardProps {
  readonly title: string;
  readonly type: SuspensionType | null;
  readonly causes: readonly Cause[];
}

/** What the type and the causes of a suspension mean, in plain words. */
export function LearnCard({ title, type, causes }: LearnCardProps) {
  const t = useTexts(learnTexts);
  return (
    <section className="card" aria-labelledby="learn-title">
      <h2 id="learn-title">{title}</h2>
      <dl className="learn">
        {type ? (
          <div>
            <dt>{t(`type.${type}`)}</dt>
            <dd>{t(`type.${type}.text`)}</dd>
          </div>
        ) : null}
        {causes.map((cause) => (
          <div key={cause}>
            <dt>{t(`cause.${cause}`)}</dt>
            <dd>{t(`cause.${cause}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
