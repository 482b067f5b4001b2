import changes from '../operations/Changes.graphql';
import home from '../operations/Home.graphql';
import investment from '../operations/Investment.graphql';
import lateProjects from '../operations/LateProjects.graphql';
import meetingPage from '../operations/MeetingPage.graphql';
import projectPage from '../operations/ProjectPage.graphql';
import projectPageVariables from '../operations/ProjectPage.variables.json';
import search from '../operations/Search.graphql';
import timeline from '../operations/Timeline.graphql';

/** What a tab starts with. */
export interface Operation {
  readonly query: string;
  readonly variables: string | null;
}

/** The tabs of a first visit, in their order. A tab takes its name from its operation. */
export const operations: readonly [Operation, ...Operation[]] = [
  tab(home),
  tab(projectPage, projectPageVariables),
  tab(meetingPage),
  tab(search),
  tab(investment),
  tab(lateProjects),
  tab(timeline),
  tab(changes),
];

function tab(query: string, variables?: object): Operation {
  return { query, variables: variables ? JSON.stringify(variables, null, 2) : null };
}
