import { defineTexts } from '@overturn/ui';

export const noticesTexts = defineTexts({}, {});
