/** The product's sign and name. */
export function Brand() {
  return (
    <span className="shell-brand">
      <img src="/favicon.svg" alt="" width="24" height="24" />
      Overturn
    </span>
  );
}
