import { type Message, say } from '../core/message';
import type { KnownError } from './error';

const service = say('Check that the FlexNet Licensing Service is installed and runs.');
const rights = say('Run the installation or the product as administrator.');
const installAgain = say('Install the product again, with its activation library.');
const askVendor = say('Ask the vendor of the product: this is not about the license file.');

const told: readonly (readonly [number, Message, readonly Message[]])[] = [
  [1, say('The activation library was not found'), [installAgain]],
  [2, say('The activation library cannot be loaded'), [installAgain]],
  [3, say('This version of the operating system is not supported'), [askVendor]],
  [4, say('Activation could not be initialized'), [service, rights]],
  [5, say('Activation lacks memory or other resources'), [service, rights]],
  [6, say('The product was not prepared for activation, or its library is missing'), [installAgain, askVendor]],
  [7, say('Activation was initialized after it had been cleaned up'), [askVendor]],
  [8, say('A path is not written in UTF-8'), [say('Install the product in a folder whose name has only ASCII characters.')]],
  [9, say('An address of a file could not be made'), [askVendor]],
  [10, say('A path could not be made from an address'), [askVendor]],
  [11, say('The framework of the bundle was not loaded (macOS)'), [installAgain]],
  [12, say('The id of the bundle is not valid (macOS)'), [installAgain]],
  [13, say('A path is too long (macOS)'), [say('Install the product in a folder with a shorter path.')]],
  [20, say('The FlexNet Licensing Service is not installed'), [service, rights]],
  [21, say('The program may not start the FlexNet Licensing Service'), [rights]],
  [22, say('The FlexNet Licensing Service is not set up correctly'), [service]],
  [23, say('The activated licenses of a server are used by a client program, or the reverse'), [askVendor]],
  [24, say('The program lacks rights to finish the initialization'), [rights]],
];

/** What the activation library answers when it starts (`lc_flexinit`); its numbers are positive. */
export const activationErrors: readonly KnownError[] = told.map(([code, meaning, checks]) => ({
  id: String(code),
  family: 'activation',
  meaning,
  causes: [],
  checks,
  source: 'Revenera, Error Code Descriptions (2024 R1), "lc_flexinit"',
  grade: 'certain',
}));
