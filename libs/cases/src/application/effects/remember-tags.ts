import { addTagNames } from '../../infrastructure/tag.repository';
import type { CaseEffect } from './case-effect';

/** A tag that is new to the firm is offered from now on. */
export const rememberTags: CaseEffect = async (tx, { after, command }) => {
  if (command.type === 'ChangeTags') await addTagNames(tx, after.tags);
};
