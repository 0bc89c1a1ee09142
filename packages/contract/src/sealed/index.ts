export { officerSealedAddress, sealedAddresses } from './addresses.ts';
export { fromBase64, fromHex, sha256, toBase64, toHex, type Bytes } from './bytes.ts';
export {
  HEAD,
  readBox,
  readWrap,
  writeBox,
  writeWrap,
  type BoxHead,
  type BoxKind,
  type BoxParts,
  type Wrap,
} from './box-layout.ts';
export {
  checkAnswer,
  checkCase,
  checkLetter,
  faultsOfThread,
  type ChainLink,
  type ThreadIdentity,
} from './check-box.ts';
export {
  checkDirectory,
  entryOf,
  isStanding,
  recipientsOf,
  standingOfficers,
  type DirectoryTrust,
} from './check-directory.ts';
export {
  citizenReader,
  createCitizenSecrets,
  lockCitizenSecrets,
  shareCitizenKeys,
  unlockCitizenSecrets,
  type CitizenSecrets,
} from './citizen-keys.ts';
export { deriveCodeKeys, type CodeKeys } from './code-keys.ts';
export {
  directoryMessage,
  readDirectory,
  writeDirectory,
  type Directory,
  type DirectoryEntry,
  type SignedDirectory,
  type UnprovedDirectory,
} from './directory.ts';
export { forwardMessage } from './forward.ts';
export {
  createOpeningPair,
  createSigningPair,
  fingerprintOf,
  importOpeningPair,
  importSigningKey,
  importVerifyingKey,
  kidOf,
  type FreshPair,
  type StoredPair,
} from './key-pairs.ts';
export { openBox, type OpenedBox, type Reader } from './open-box.ts';
export { type PlatformKey, type PlatformPair } from './platform-key.ts';
export { buckets } from './padding.ts';
export { type CitizenKeys, type SealedFile, type SealedPayload } from './payload.ts';
export { type Plaintext } from './plaintext.ts';
export { isSigned, prover, signer, type Prove } from './proofs.ts';
export {
  createSealedCode,
  foldSymbols,
  readSealedCode,
  type CodeIssue,
  type TypedCode,
} from './sealed-code.ts';
export {
  digestOf,
  sealBox,
  wrapFor,
  type BoxDraft,
  type DraftFile,
  type Recipient,
  type SealedBox,
} from './seal-box.ts';
export { isSealedError, SealedError, type SealedFault } from './sealed-error.ts';
export { sealedFaultsEn } from './sealed-faults.en.ts';
export { sealedFaultsTh } from './sealed-faults.th.ts';
export { signDirectory, unsignedDirectory, type Root } from './sign-directory.ts';
export { type SealedKey } from './suite.ts';
export {
  createPassphrase,
  createVault,
  openVault,
  type Vault,
  type VaultContent,
  type VaultSlot,
} from './vault.ts';
