import { CAUSES, PASSAGE_LANGUAGES, PASSAGE_PARTS, PASSAGE_STATES } from '@overturn/kernel/vocabulary';
import { Button } from 'antd';
import { useT } from '../../../shared/i18n';
import { Choice, LibraryFilter } from '../library-filter';
import { isNarrowed, parsePassageAddress, type PassageAddress } from '../model/passage-search';

interface PassageFilterBarProps {
  readonly address: PassageAddress;
  readonly onChange: (address: PassageAddress) => void;
}

/** Narrows the library down; all of it stands in the address. */
export function PassageFilterBar({ address, onChange }: PassageFilterBarProps) {
  const t = useT();
  const set = (change: { [K in keyof PassageAddress]: PassageAddress[K] | undefined }) =>
    onChange(parsePassageAddress({ ...address, ...change }));
  return (
    <LibraryFilter label={t('library.search')} q={address.q} onWords={(q) => set({ q })}>
      <Choice
        label={t('library.part')}
        value={address.part}
        values={PASSAGE_PARTS}
        nameOf={(one) => t(`vocab.planPart.${one}`)}
        onChoice={(part) => set({ part })}
      />
      <Choice
        label={t('library.language')}
        value={address.language}
        values={PASSAGE_LANGUAGES}
        nameOf={(one) => t(`library.language.${one}`)}
        onChoice={(language) => set({ language })}
      />
      <Choice
        label={t('library.cause')}
        value={address.cause}
        values={CAUSES}
        nameOf={(one) => t(`vocab.cause.${one}`)}
        onChoice={(cause) => set({ cause })}
      />
      <Choice
        label={t('library.state')}
        value={address.state}
        values={PASSAGE_STATES}
        nameOf={(one) => t(`vocab.passageState.${one}`)}
        onChoice={(state) => set({ state })}
      />
      {isNarrowed(address) ? (
        <Button type="link" onClick={() => onChange({})}>
          {t('library.clear')}
        </Button>
      ) : null}
    </LibraryFilter>
  );
}
