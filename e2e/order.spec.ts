import { decide, question, type Answers, type QuestionId } from '../src/core';
import { expect, isNarrow, test } from './support/page';

/** What is asked first with these answers; “I don’t know” is not asked again. */
const firstAsked = (answers: Answers): { id: QuestionId; ask: string } => {
  const first = decide(answers).open.find(({ question: id }) => answers[id] === undefined);
  if (!first) throw new Error('nothing is open');
  return { id: first.question, ask: question(first.question).ask };
};

test('what decides most is asked first, where the reader wants it', async ({ page, axe }) => {
  await page.goto('choose/#v=1');
  await page.getByRole('radio', { name: 'What decides most' }).check({ force: true });
  if (isNarrow(page)) {
    let answers: Answers = {};
    for (let step = 0; step < 3; step += 1) {
      const { id, ask } = firstAsked(answers);
      await expect(page.getByRole('heading', { level: 1, name: ask })).toBeVisible();
      if (step === 0) await axe();
      const list = page.getByRole('main').getByRole('combobox');
      if ((await list.count()) > 0) await list.selectOption('unknown');
      else await page.getByRole('main').getByLabel('I don’t know').first().check({ force: true });
      answers = { ...answers, [id]: 'unknown' };
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    return;
  }
  const list = page.getByRole('region', { name: 'Questions' });
  await expect(list.getByRole('heading', { level: 2 }).first()).toHaveText('Could change the recommendation');
  const asks = await list.locator('[data-question]').getByRole('heading', { level: 3 }).allTextContents();
  expect(asks[0]).toBe(firstAsked({}).ask);
  await axe();
  await page.getByRole('radio', { name: 'By topic' }).check({ force: true });
  await expect(list.getByRole('heading', { level: 2 }).first()).toHaveText('The jobs');
});
