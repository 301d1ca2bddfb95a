import { APP_PERMISSIONS } from '../../desk/protect/app-permissions.ts';

/** GitHub refuses longer names of Apps. */
const LONGEST_NAME = 34;

/**
 * What GitHub is asked to make: an App of this organisation alone, which is sent no events, for the workflows hear them.
 * Its name is the person's to change on GitHub's page, where another App has it already.
 * https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest
 */
export const manifest = ({ owner, url, back }: { owner: string; url: string; back: string }): object => ({
  name: `${owner.slice(0, LONGEST_NAME - '-desk'.length)}-desk`,
  url,
  description: '循環の窓口。届いた書類に返事を書き、プルリクエストにし、会議の承認を数えます。',
  redirect_url: back,
  public: false,
  default_permissions: APP_PERMISSIONS,
  default_events: [],
});
