import { COMMON_ZONES, zoneName } from '@overturn/ui';
import { Select, type SelectProps } from 'antd';
import { useLocale } from '../i18n';

const ALL_ZONES = [...new Set([...COMMON_ZONES, ...Intl.supportedValuesOf('timeZone')])];

/** A choice of an IANA zone, by its city or its name. */
export function ZoneSelect(props: Omit<SelectProps<string>, 'options'>) {
  const locale = useLocale();
  const options = ALL_ZONES.map((zone) => ({ value: zone, label: `${zoneName(zone, locale)} · ${zone}` }));
  return <Select<string> showSearch={{ optionFilterProp: 'label' }} options={options} {...props} />;
}
