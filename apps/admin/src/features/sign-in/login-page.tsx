export function LoginPage() {
  return <h1>Overturn</h1>;
}
