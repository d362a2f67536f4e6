import type { BrandView } from '@overturn/contracts/common';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { portalApi, publicApi } from './api';
import { useLanguage } from './language';

/** The brand of the firm at a public address, or of the signed-in client's firm. */
export const brandQuery = (slug: string | null) =>
  queryOptions({
    queryKey: ['brand', slug],
    queryFn: ({ signal }) =>
      slug === null ? portalApi.getBrand({}, signal) : publicApi.getPublicBrand({ params: { slug } }, signal),
    staleTime: 3_600_000,
    retry: false,
  });

/** The firm's own mark, the product's while it has none. */
export function BrandMark({ slug = null }: { readonly slug?: string | null }) {
  const { data } = useQuery(brandQuery(slug));
  const sha256 = data?.logoSha256 ?? null;
  if (sha256 === null) return <img src="/favicon.svg" alt="" width="32" height="32" />;
  const address = slug === null ? '/api/v1/portal/brand/logo' : `/api/v1/public/firms/${slug}/logo`;
  return <img src={`${address}?${sha256.slice(0, 12)}`} alt="" className="brand-logo" />;
}

/** Draws the page in the firm's colour, and says below it who the firm is and how to reach it. */
export function BrandFooter({ slug = null }: { readonly slug?: string | null }) {
  const { locale } = useLanguage();
  const { data } = useQuery(brandQuery(slug));
  const colour = data?.colour ?? null;
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    if (colour === null) return undefined;
    style.setProperty('--brand', colour);
    dataset['brand'] = 'firm';
    return () => {
      style.removeProperty('--brand');
      delete dataset['brand'];
    };
  }, [colour]);
  return data ? <Lines brand={data} isEnglish={locale === 'en'} /> : null;
}

function Lines({ brand, isEnglish }: { readonly brand: BrandView; readonly isEnglish: boolean }) {
  const slogan = isEnglish ? brand.sloganEn || brand.sloganZh : brand.sloganZh || brand.sloganEn;
  const address = isEnglish ? brand.addressEn || brand.addressZh : brand.addressZh || brand.addressEn;
  return (
    <footer className="footer">
      <p>
        <b>{isEnglish ? brand.firm.en : brand.firm.zh}</b>
        {slogan === '' ? null : ` · ${slogan}`}
      </p>
      {address === '' ? null : <p>{address}</p>}
      {brand.phones.map((phone) => (
        <p key={phone}>
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      ))}
    </footer>
  );
}
