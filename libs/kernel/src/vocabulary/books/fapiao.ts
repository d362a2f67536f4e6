/** A blue fapiao (蓝字) says what was sold, a red one (红字) takes back of a blue one. */
export const FAPIAO_COLOURS = ['blue', 'red'] as const;
export type FapiaoColour = (typeof FAPIAO_COLOURS)[number];

/** General (普票) or special (专票), with which a buyer deducts the tax. */
export const FAPIAO_FORMS = ['general', 'special'] as const;
export type FapiaoForm = (typeof FAPIAO_FORMS)[number];

/**
 * Where a fapiao stands. Blue: asked for, issued, delivered. Red: issued at once, or, where the buyer has used the blue
 * one already, after a confirmation (红字信息确认单) was asked for and given. Issued ones never change.
 */
export const FAPIAO_STATES = [
  'requested',
  'confirmation_asked',
  'confirmed',
  'issued',
  'delivered',
  'withdrawn',
] as const;
export type FapiaoState = (typeof FAPIAO_STATES)[number];

/** What a fapiao of the firm's fee is for, as it stands on the paper in every language: class of the tax bureau and name. */
export const FAPIAO_ITEM = '*鉴证咨询服务*服务费';

/** Files in which an electronic fapiao comes; OFD is the national format (GB/T 33190). */
export const FAPIAO_FORMATS = ['pdf', 'ofd', 'xml', 'other'] as const;
export type FapiaoFormat = (typeof FAPIAO_FORMATS)[number];
