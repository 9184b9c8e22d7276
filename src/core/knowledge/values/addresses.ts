import { firstOf, shape, type Check } from './check';

const host = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/;
const user = /^[a-z_][a-z0-9_-]{0,31}$/;

const plain = { allowed: /[A-Za-z0-9._~:/@+-]/, words: 'letters, digits and . _ ~ : / @ + -', max: 400 };

/** A user and a machine, as ssh takes them: `ci@build-vm.example.com`. */
export const sshAddress: Check = (text) => {
  const [name = '', machine = '', ...more] = text.split('@');
  return firstOf(
    shape(text, 'Addresses', { allowed: /[A-Za-z0-9._@-]/, words: 'letters, digits and . _ - @', max: 253 }),
    (more.length > 0 || machine === '') && 'A user, an @ and a host: ci@build-vm.example.com.',
    !user.test(name) && `“${name.slice(0, 40)}” is no user name: lower-case letters, digits, _ and -.`,
    !host.test(machine) && `“${machine.slice(0, 40)}” is no host name.`,
  );
};

/** The organisation and the name of a hosted builder. */
export const builderName: Check = (text) =>
  firstOf(
    shape(text, 'Builders', {
      allowed: /[a-z0-9/_-]/,
      words: 'lower-case letters, digits, - _ and a slash',
      max: 120,
    }),
    !/^[a-z0-9][a-z0-9_-]*\/[a-z0-9][a-z0-9_-]*$/.test(text) &&
      'An organisation, a slash and a name: example-org/default.',
  );

/** A Git repository over https or ssh, without a login in it. */
export const gitUrl: Check = (text) =>
  firstOf(
    shape(text, 'Addresses', plain),
    /^https?:\/\/[^/]*:[^/]*@/.test(text) &&
      'A password does not belong into an address: it would stand in the file.',
    text.startsWith('http://') && 'Over http others can read and change what is built: https.',
    !/^(?:https:\/\/(?:[\w.~+-]+@)?|ssh:\/\/[\w-]+@|[\w-]+@)[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?[:/][\w.~+/-]+$/.test(
      text,
    ) && 'An address of Git: https://git.example.com/team/app.git or git@git.example.com:team/app.git.',
  );

const place = '[A-Za-z0-9][A-Za-z0-9.-]*(?::\\d{1,5})?(?:\\/[\\w.~+-]+)*\\/?$';

/** The address of a service: without a login, a question mark or a fragment. */
const service = (text: string, schemes: string, example: string): string | undefined =>
  firstOf(
    shape(text, 'Addresses', plain),
    !new RegExp(`^${schemes}://`).test(text) && `An address as ${example}, with the scheme before it.`,
    text.includes('@') && 'A login does not belong into an address: it would stand in the file.',
    !new RegExp(`^${schemes}:\\/\\/${place}`).test(text) &&
      `A host, with a port and a path where it has them: ${example}.`,
  );

/** Over https alone: it is called from elsewhere. */
export const httpsUrl: Check = (text) => service(text, 'https', 'https://gitlab.example.com');

/** Over http too: inside of the cluster. */
export const serviceUrl: Check = (text) =>
  service(text, 'https?', 'http://jenkins.jenkins.svc.cluster.local:8080');

/** The owner and the name of a repository on GitHub. */
export const githubRepository: Check = (text) =>
  firstOf(
    shape(text, 'Repositories', {
      allowed: /[A-Za-z0-9._/-]/,
      words: 'letters, digits and . _ - /',
      max: 140,
    }),
    !/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\/[A-Za-z0-9._][A-Za-z0-9._-]*$/.test(text) &&
      'An owner, a slash and a name: example-org/example-repository.',
  );
