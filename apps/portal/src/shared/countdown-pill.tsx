import { countdown, type CountdownKind } from '@overturn/ui';
import { useLanguage } from './language';

interface CountdownPillProps {
  readonly dueAt: string;
  /** The server's time when it answered. */
  readonly now: string;
  readonly kind?: CountdownKind;
  readonly countsHours?: boolean;
}

/** How long is left, by shape, colour and words. */
export function CountdownPill({ dueAt, now, kind = 'latest_by', countsHours = false }: CountdownPillProps) {
  const { locale } = useLanguage();
  const { urgency, shape, words } = countdown(dueAt, Date.parse(now), locale, kind, countsHours);
  return (
    <span className="countdown" data-urgency={urgency}>
      <span aria-hidden="true">{shape}</span> {words}
    </span>
  );
}
