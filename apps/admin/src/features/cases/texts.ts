import { defineTexts } from '@overturn/ui';

export const casesTexts = defineTexts({}, {});
