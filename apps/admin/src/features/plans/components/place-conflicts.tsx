import { mergedText } from '@overturn/ui';
import type { PlanContent } from '@overturn/wording';
import { Alert, Button } from 'antd';
import { useT } from '../../../shared/i18n';
import { placeName } from '../model/place-name';
import { standing, type PlaceChoice, type PlaceConflict } from '../model/plan-sync';

import { DiffText } from './diff-text';

interface PlaceConflictsProps {
  readonly plan: PlanContent;
  readonly conflicts: readonly PlaceConflict[];
  readonly onSettle: (place: string, choice: PlaceChoice) => void;
}

/** Places in which somebody else wrote as well: what it was, mine, theirs, and both in one where that works. */
export function PlaceConflicts({ plan, conflicts, onSettle }: PlaceConflictsProps) {
  const t = useT();
  return conflicts.map((conflict) => (
    <Alert
      key={conflict.place}
      type="warning"
      showIcon
      role="alert"
      className="form-alert"
      title={t('plans.conflict', { place: placeName(t, plan, conflict.place) })}
      description={
        <Choice plan={plan} conflict={conflict} onChoose={(choice) => onSettle(conflict.place, choice)} />
      }
    />
  ));
}

interface ChoiceProps {
  readonly plan: PlanContent;
  readonly conflict: PlaceConflict;
  readonly onChoose: (choice: PlaceChoice) => void;
}

function Choice({ plan, conflict: { place, before, theirs }, onChoose }: ChoiceProps) {
  const t = useT();
  const mine = standing(plan, place);
  const words = (value: typeof mine): string => {
    if (value === null) return t('plans.conflict.gone');
    if (typeof value === 'string') return value;
    if ('text' in value) return [value.text.zh, value.text.en].filter(Boolean).join('\n');
    return value.join(', ');
  };
  const isText =
    [before, mine, theirs].every((value) => typeof value === 'string') && /\/(zh|en)$/.test(place);
  const merged = isText ? mergedText(words(before), words(mine), words(theirs)) : null;
  return (
    <>
      <dl className="plan-three">
        <dt>{t('plans.conflict.before')}</dt>
        <dd>{before === null && mine !== null ? '—' : words(before)}</dd>
        <dt>{t('plans.conflict.mine')}</dt>
        <dd>
          <DiffText before={words(before)} after={words(mine)} />
        </dd>
        <dt>{t('plans.conflict.theirs')}</dt>
        <dd>
          <DiffText before={words(before)} after={words(theirs)} />
        </dd>
        {merged === null ? null : (
          <>
            <dt>{t('plans.conflict.merged')}</dt>
            <dd>
              <DiffText before={words(before)} after={merged} />
            </dd>
          </>
        )}
      </dl>
      <div className="plan-point-row">
        {merged === null ? null : (
          <Button type="primary" size="small" onClick={() => onChoose({ text: merged })}>
            {t('plans.conflict.takeMerged')}
          </Button>
        )}
        <Button size="small" onClick={() => onChoose('mine')}>
          {t('plans.conflict.takeMine')}
        </Button>
        <Button size="small" onClick={() => onChoose('theirs')}>
          {t('plans.conflict.takeTheirs')}
        </Button>
      </div>
    </>
  );
}
