/** Publications went on while dumps were made, so that no set of files could stand at one number. */
export class PublishedMeanwhile extends Error {
  override readonly name = 'PublishedMeanwhile';
}
