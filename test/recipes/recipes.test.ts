/** Each recipe of CONTRIBUTING.md names exactly the files that following it takes. */
import { RECIPES } from './patches.ts';
import { ProjectCopy } from './projectCopy.ts';
import { filesNamedIn } from './section.ts';

let copy: ProjectCopy;
beforeAll(() => void (copy = new ProjectCopy()));
afterAll(() => {
  copy.remove();
});

// One after the other in the same copy: they must also fit together.
test.each(Object.entries(RECIPES))('"%s" names the files that are written by hand', (heading, follow) => {
  // Act
  follow(copy);

  // Assess
  expect(filesNamedIn(heading).byHand).toEqual(copy.takeTouched());
});
