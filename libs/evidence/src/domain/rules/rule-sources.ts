/** Public pages that the evidence rules were read from (docs/DOMAIN.md, "Evidence rules"). */
export const SOURCES = {
  authenticity: {
    text: 'Inauthentic notice: “invoices or receipts issued in the last 365 days … reflecting your sales volume”, supplier’s name, phone, address, website; prices may be hidden, ASINs highlighted; .pdf .jpg .png .gif',
    url: 'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/b3925a2b-42c5-4827-b5bd-dbfb1b42798f',
  },
  letters: {
    text: 'Inauthentic notice with plan: letters of authorisation for the chain where the seller is not the brand’s owner',
    url: 'https://88bfru.com/thread-217048-1-654.html',
  },
  identity: {
    text: 'Verification: business licence or a utility bill dated within 90 days; name and address as in Seller Central; the whole page, no screenshot',
    url: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/606a3af8-298e-49c6-a364-fc404d8ee7c3',
  },
  identityFormat: {
    text: 'Verification: format of files, below 50 MB, do not highlight',
    url: 'https://sellercentral.amazon.com.mx/seller-forums/discussions/t/f5d1aa80-2e63-4062-ad4b-033636c0e84a?postId=f5d1aa80-2e63-4062-ad4b-033636c0e84a',
  },
  rightsOwner: {
    text: 'Report of a rights owner: attachments .jpeg .jpg .pjpeg .gif .png .tiff only; a retraction is sent by the owner itself',
    url: 'https://sellercentral.amazon.in/seller-forums/discussions/t/95d663a2-5cdd-49b5-9bef-f0956c6f34a6',
  },
} as const;
