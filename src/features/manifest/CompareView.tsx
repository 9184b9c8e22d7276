export function CompareView(_: { readonly against?: string; readonly from?: string }) {
  return null;
}
