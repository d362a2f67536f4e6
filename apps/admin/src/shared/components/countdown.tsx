import { countdown, type CountdownKind } from '@overturn/ui';
import { useNow } from '../clock';
import { useLocale } from '../i18n';

interface CountdownProps {
  readonly dueAt: string;
  /** Milliseconds since 1970; the product's clock where absent. */
  readonly now?: number | undefined;
  readonly kind?: CountdownKind | undefined;
  /** 72-hour mode: hours in place of days. */
  readonly countsHours?: boolean;
}

/** How long is left, in words, with a shape and a colour for its urgency. */
export function Countdown({ dueAt, now, kind, countsHours = false }: CountdownProps) {
  const productNow = useNow();
  const { urgency, shape, words } = countdown(dueAt, now ?? productNow, useLocale(), kind, countsHours);
  return (
    <span className="countdown" data-urgency={urgency}>
      <span aria-hidden="true">{shape}</span> {words}
    </span>
  );
}
