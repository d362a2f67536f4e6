import { RUBRIC_CRITERIA, type RubricCriterion } from '@overturn/kernel/vocabulary';
import { Button, Form, Input, Radio } from 'antd';
import { useT } from '../i18n';
import { LOW_SCORE, isScored, type RubricInput } from './rubric';

const FIELDS = RUBRIC_CRITERIA.flatMap((criterion) => [
  ['scores', criterion, 'score'],
  ['scores', criterion, 'note'],
]);
const SCORES = [1, 2, 3, 4, 5];

/** The points that a reviewer scores, within a form, under `scores`. Left alone as a whole where it may be. */
export function RubricFields({ isNeeded }: { readonly isNeeded: boolean }) {
  const t = useT();
  const form = Form.useFormInstance();
  const given = Form.useWatch<RubricInput | undefined>('scores', form);
  return (
    <>
      <p className="quiet">{t('rubric.hint')}</p>
      {RUBRIC_CRITERIA.map((criterion) => (
        <CriterionFields key={criterion} criterion={criterion} isNeeded={isNeeded} />
      ))}
      {!isNeeded && isScored(given) ? (
        <Button size="small" onClick={() => form.resetFields(FIELDS)}>
          {t('rubric.clear')}
        </Button>
      ) : null}
    </>
  );
}

interface CriterionProps {
  readonly criterion: RubricCriterion;
  readonly isNeeded: boolean;
}

function CriterionFields({ criterion, isNeeded }: CriterionProps) {
  const t = useT();
  const form = Form.useFormInstance();
  const score = Form.useWatch<number | undefined>(['scores', criterion, 'score'], form);
  const name = t(`vocab.rubricCriterion.${criterion}`);
  const isMissing = (given: number | undefined) =>
    given === undefined && (isNeeded || isScored(form.getFieldValue('scores') as RubricInput | undefined));
  return (
    <div className="rubric-criterion">
      <Form.Item
        name={['scores', criterion, 'score']}
        label={name}
        rules={[
          {
            validator: (_rule, given: number | undefined) =>
              isMissing(given) ? Promise.reject(new Error(t('rubric.all'))) : Promise.resolve(),
          },
        ]}
      >
        <Radio.Group
          optionType="button"
          aria-label={name}
          options={SCORES.map((value) => ({ value, label: String(value) }))}
        />
      </Form.Item>
      {score !== undefined && score <= LOW_SCORE ? (
        <Form.Item
          name={['scores', criterion, 'note']}
          rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input
            maxLength={1000}
            aria-label={t('rubric.noteOf', { criterion: name })}
            placeholder={t('rubric.note')}
          />
        </Form.Item>
      ) : null}
    </div>
  );
}
