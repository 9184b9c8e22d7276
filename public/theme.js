// Runs before the first paint: a chosen theme shows at once, without a flash of the other one.
// Without a choice the attribute stays absent and the page follows the system.
try {
  const theme = localStorage.getItem('slipway.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: follow the system.
}
