export function MigrateView(_: { readonly against?: string; readonly from?: string }) {
  return null;
}
