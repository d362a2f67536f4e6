import { defineTexts } from '@overturn/ui';

export const clientsTexts = defineTexts({}, {});
