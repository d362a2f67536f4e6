import { COMMON_ZONES, zoneName } from '@overturn/ui';
import { Input, Select, Space } from 'antd';
import { useLocale, useT } from '../i18n';

/** A time on a zone's wall: `YYYY-MM-DDTHH:mm`, and an IANA zone. */
export interface ZonedTime {
  readonly wall: string;
  readonly zone: string;
}

interface ZonedTimeFieldProps {
  readonly value?: ZonedTime;
  readonly onChange?: (value: ZonedTime) => void;
  readonly label: string;
  /** The zones offered first. */
  readonly zones: readonly string[];
  readonly id?: string;
}

/** A date and time with the zone that it is meant in; changing the zone keeps what the clock shows. */
export function ZonedTimeField({ value, onChange, label, zones, id }: ZonedTimeFieldProps) {
  const t = useT();
  const locale = useLocale();
  const { wall, zone } = value ?? { wall: '', zone: zones[0] ?? 'UTC' };
  const offered = [...new Set([...zones, zone, ...COMMON_ZONES])];
  return (
    <Space.Compact block>
      <Input
        type="datetime-local"
        aria-label={label}
        value={wall}
        onChange={(event) => onChange?.({ wall: event.target.value, zone })}
        {...(id === undefined ? {} : { id })}
      />
      <Select
        className="zone-select"
        aria-label={`${label} · ${t('cases.field.zone')}`}
        value={zone}
        showSearch={{ optionFilterProp: 'label' }}
        options={offered.map((name) => ({ value: name, label: zoneName(name, locale) }))}
        onChange={(name) => onChange?.({ wall, zone: name })}
      />
    </Space.Compact>
  );
}
