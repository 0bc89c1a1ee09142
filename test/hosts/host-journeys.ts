import type { FrameLocator, Page } from 'playwright-core';
import { drawPicture } from '../../packages/server/test-support/camera-files.ts';
import { fillFacts, fillRest, goOn, numberOf } from '../embedding/filing-steps.ts';
import { offerHelp } from '../embedding/offered-help.ts';

/** Where the centre stands: the page, or a frame of it. */
export type Place = Pick<Page, 'locator' | 'getByRole'> | FrameLocator;

export const hubIn = (place: Place) => place.locator('damrong-center').first();

const photo = drawPicture({ width: 640, height: 480, seed: 1567 });

/** Files a complaint with a photo through the hub and answers its number. */
export async function fileThroughHub(place: Place, facts: string): Promise<string> {
  await hubIn(place)
    .getByRole('button', { name: /ร้องเรียน/ })
    .click();
  const form = place.locator('damrong-complaint-form');
  await fillFacts(place, facts);
  await form.getByRole('button', { name: /เพิ่มรูปหรือเอกสาร/ }).click();
  await form
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'ถนน.jpg', mimeType: 'image/jpeg', buffer: await photo });
  await form.locator('.files .ready').waitFor({ timeout: 60_000 });
  await fillRest(place);
  await goOn(place);
  return numberOf(place);
}

export async function lookUpThroughHub(
  place: Place,
  { number, code }: { number: string; code: string },
): Promise<void> {
  await hubIn(place)
    .getByRole('button', { name: /ติดตามเรื่อง/ })
    .click();
  const status = place.locator('damrong-case-status');
  await status.getByRole('textbox', { name: /เลขที่เรื่อง/ }).fill(number);
  await status.getByRole('textbox', { name: /รหัสติดตาม/ }).fill(code);
  await status.getByRole('button', { name: 'ดูเรื่อง' }).click();
  await status.getByRole('heading', { name: /ลำดับการดำเนินการ/ }).waitFor();
}

export async function signUpThroughHub(place: Place): Promise<void> {
  await hubIn(place).getByRole('button', { name: /อาสา/ }).click();
  await offerHelp(place);
}
