import { formatBound, formatInstant, zoneName } from '@overturn/ui';
import { useLocale } from '../i18n';
import { useSession } from '../session';

interface DateWithZoneProps {
  /** UTC, ISO 8601. */
  readonly at: string;
  /** The zone that counts, such as the marketplace's. */
  readonly zone: string;
  /** A date before which to act: midnight then belongs to the day that it ends. */
  readonly isBound?: boolean;
}

/** An instant in the viewer's zone, with the same instant in the named zone beside it. */
export function DateWithZone({ at, zone, isBound = false }: DateWithZoneProps) {
  const format = isBound ? formatBound : formatInstant;
  const locale = useLocale();
  const own = useSession().person.zone;
  return (
    <time dateTime={at} className="date-with-zone">
      <span>{`${format(at, locale, own)} (${zoneName(own, locale)})`}</span>
      {zone === own ? null : (
        <span className="date-other-zone">{`${format(at, locale, zone)} (${zoneName(zone, locale)})`}</span>
      )}
    </time>
  );
}
