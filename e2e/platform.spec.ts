import { tabTo } from './support/keyboard';
import { expect, isNarrow, test } from './support/page';

const runtime = 'Which container runtime do the nodes run?';

test('the platform says what it fills in, and each of it can be answered otherwise and taken back', async ({
  page,
  axe,
}) => {
  await page.goto('choose/#v=1&jobs=build-image&dockerfile=required');
  const narrow = isNarrow(page);
  const platform = page.getByLabel('Which Kubernetes is it?');
  await tabTo(page, platform);
  // What is typed on a closed list chooses from it.
  await page.keyboard.type('EKS Auto');
  await expect(platform).toHaveValue('eks-auto');

  const said = /^EKS Auto Mode fills in: Runtime containerd; Node OS Bottlerocket; Node changes .+\.$/;
  const summary = page.locator('summary').filter({ hasText: said });
  await expect(summary).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: said })).toBeAttached();
  const rows = page.locator('details').filter({ has: summary });
  await expect(rows).toHaveAttribute('open', '');
  await expect(rows.getByText('EKS Auto Mode runs a locked variant of Bottlerocket.')).toBeVisible();
  await expect(rows.getByText('fixed', { exact: true })).toHaveCount(4);
  await tabTo(page, rows.locator('summary').filter({ hasText: 'Sources, and what else is known' }));
  await page.keyboard.press('Enter');
  await expect(rows.getByRole('link', { name: 'EKS Auto Mode: workloads and nodes' }).first()).toBeVisible();
  await expect(rows.getByText(/the NodeClass has no setting for it/)).toBeVisible();
  await axe();

  await tabTo(page, rows.getByRole('button', { name: `Answer otherwise: ${runtime}` }));
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/runtime=/);
  const docker = page.getByRole('group', { name: runtime }).getByRole('radio', { name: /^Docker/ });
  await tabTo(page, page.getByRole('group', { name: runtime }).getByRole('radio').first());
  for (let step = 0; step < 5 && !(await docker.isChecked()); step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/runtime=docker/);
  const contradiction = page.getByText(
    'EKS Auto Mode runs containerd. You answered “Docker”; your answer was taken.',
  );
  await expect(contradiction.first()).toBeVisible();
  await axe();

  if (narrow) {
    // A question a step: the list at the end leads back to the platform.
    const list = page.getByRole('heading', { name: 'Check your answers' });
    for (let step = 0; step < 20 && !(await list.isVisible()); step += 1) {
      await tabTo(page, page.getByRole('button', { name: 'Continue' }));
      await page.keyboard.press('Enter');
    }
    await tabTo(page, page.getByRole('button', { name: 'Change: Which Kubernetes is it?' }));
    await page.keyboard.press('Enter');
    await expect(contradiction.first()).toBeVisible();
  }
  await expect(rows.getByText('Your own answer was taken: Docker.')).toBeVisible();
  await tabTo(page, rows.getByRole('button', { name: `Withdraw your answer: ${runtime}` }));
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/runtime=/);
  await expect(contradiction).toHaveCount(0);
  await expect(summary).toBeFocused();
});

test('a default of the platform contradicts nothing', { tag: '@wide' }, async ({ page }) => {
  await page.goto('choose/#v=1&jobs=build-image&dockerfile=required&podSecurity=privileged');
  await page.getByLabel('Which Kubernetes is it?').selectOption('talos');
  const rows = page.locator('details').filter({
    has: page.locator('summary').filter({ hasText: /^Talos fills in: .*Namespace What baseline refuses/ }),
  });
  await expect(rows.getByText('default, can be changed')).toBeVisible();
  await expect(rows.getByText('Your own answer was taken: Nothing.')).toBeVisible();
  await expect(page.getByText('your answer was taken.')).toHaveCount(0);
});

// Rows stand in the list of the wide screen.
test(
  'a link that brings a platform along shows what it fills in below its row',
  { tag: '@once' },
  async ({ page, axe }) => {
    await page.goto('choose/#v=1&jobs=build-image&platform=gke-autopilot');
    const summary = page
      .locator('summary')
      .filter({ hasText: /^GKE Autopilot fills in: Runtime containerd;/ });
    await expect(summary).toBeVisible();
    await expect(page.locator('details').filter({ has: summary })).not.toHaveAttribute('open');
    await summary.click();
    const other = page.getByRole('button', {
      name: 'Answer otherwise: What does admission refuse in the CI namespace?',
    });
    await other.press('Enter');
    await expect(
      page.locator("[data-question='podSecurity']").getByRole('radio', { name: /^Nothing/ }),
    ).toBeVisible();
    await axe();
  },
);
