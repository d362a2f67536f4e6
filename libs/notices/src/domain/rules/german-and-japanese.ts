import type { Rule } from './rule';

/** Enough of two further notice languages to place the plainest notices; the rest stays unrecognised. */
export const GERMAN_AND_JAPANESE: readonly Rule[] = [
  {
    id: 'de-ja.deactivated',
    weight: 6,
    says: { suspensionType: 'deactivated', accountState: 'deactivated' },
    de: {
      match: ['verkäuferkonto|verkaufskonto|konto ~ deaktiviert|gesperrt'],
      unless: ['könnte|kann|droht ~ deaktiviert'],
      passes: 'Ihr Verkäuferkonto wurde deaktiviert.',
      fails: 'Bitte prüfen Sie Ihr Konto.',
    },
    ja: {
      match: ['アカウント ~ 停止|無効|一時停止'],
      passes: 'お客様の出品用アカウントを停止しました。',
      fails: 'お客様のアカウントをご確認ください。',
    },
    source: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=32261',
  },
  {
    id: 'de-ja.inauthentic',
    weight: 8,
    says: { kind: 'inauthentic', causes: ['low_quality'] },
    de: {
      match: [
        'echtheit ~ artikel|produkt|beschwerden|zweifel',
        'beschwerden ~ echtheit',
        'nicht authentisch',
      ],
      passes: 'Wir haben Beschwerden über die Echtheit Ihrer Artikel erhalten.',
      fails: 'Wir haben Ihre Rechnung erhalten.',
    },
    ja: {
      match: ['真正性|真贋|偽造品|模倣品|正規品'],
      passes: '商品の真正性に関する苦情を受けました。',
      fails: '請求書を受け取りました。',
    },
    source: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=32261',
  },
  {
    id: 'de-ja.identity',
    weight: 7,
    says: { kind: 'identity_verification' },
    de: {
      match: [
        'identität ~ bestätigen|überprüfen|verifizieren|nachweis',
        'überprüfung ~ identität',
        'identitätsprüfung',
      ],
      passes: 'Wir müssen Ihre Identität überprüfen.',
      fails: 'Wir prüfen Ihre Rechnung.',
    },
    ja: {
      match: ['本人確認|身元確認', '身元 ~ 確認'],
      passes: '本人確認のための書類を提出してください。',
      fails: '請求書を提出してください。',
    },
    source: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=32261',
  },
  {
    id: 'de-ja.invoice',
    weight: 5,
    says: { document: 'invoice' },
    de: {
      match: ['rechnung'],
      passes: 'Bitte senden Sie Rechnungen Ihres Lieferanten.',
      fails: 'Bitte senden Sie einen Plan.',
    },
    ja: {
      match: ['請求書|領収書|インボイス'],
      passes: '請求書を提出してください。',
      fails: '改善計画を提出してください。',
    },
    source: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=32261',
  },
  {
    id: 'de-ja.plan-of-action',
    weight: 5,
    says: { document: 'plan_of_action' },
    de: {
      match: ['maßnahmenplan|aktionsplan'],
      passes: 'Bitte senden Sie einen Maßnahmenplan.',
      fails: 'Bitte senden Sie Rechnungen.',
    },
    ja: {
      match: ['改善計画|改善策|行動計画|業務改善'],
      passes: '業務改善計画を提出してください。',
      fails: '請求書を提出してください。',
    },
    source: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=32261',
  },
];
