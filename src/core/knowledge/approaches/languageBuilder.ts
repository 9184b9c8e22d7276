import type { Approach, Reason, Variant } from '../../model/approach';
import { cite } from '../cite';
import { openMetadata, sharedLayers, sharedPackages, sharesNoCache } from '../conditions';
import { limitsHold } from '../builderReasons';
import { admittedEverywhere, buildsProgramsOnly, dockerfileRequired } from '../restrictedReasons';

const besideBuild: Reason = {
  tone: 'partly',
  say: 'The registry login lies in the container that runs the build tool, and what the checkout brings can run there.',
  risks: ['credentials-readable-by-build'],
  sources: cite('owasp-cicd'),
};

const ofLanguage: Reason = {
  tone: 'partly',
  say: 'The tool is that of your language: Jib for Java, ko for Go, buildpacks for most others.',
  sources: cite('jib-readme', 'ko-docs', 'buildpacks-creator'),
};

const price: Variant['price'] = ({ context, certain }) => {
  if (context !== 'D')
    return 'The price: code that the build tool runs can read the login that pushes images.';
  return certain
    ? 'The price: code of anybody runs beside the login that pushes images. Push from a job that runs none.'
    : 'The price: code that the build tool runs can read the login that pushes images; if your jobs run code of anybody, push from another job.';
};

const facts = {
  daemon: 'none',
  builder: 'language',
  wall: 'restricted',
  level: 'restricted',
  privileged: 'none',
  callers: 'none',
  evidence: 'upstream',
  discouraged: [],
  price,
  changed: [],
} as const satisfies Partial<Variant>;

const risks = ['credentials-readable-by-build', 'floating-image-tag', 'unapproved-registry-pulls'] as const;

export const languageBuilder: Approach<'language-builder'> = {
  id: 'language-builder',
  title: 'Language builder',
  subtitle: 'the build tool makes the image',
  group: 'daemonless',
  covers: ['build-image'],
  uncovered: buildsProgramsOnly,
  variants: [
    {
      ...facts,
      id: 'language-builder/jib',
      tool: 'jib',
      title: 'Jib: Java',
      inTitle: 'Jib for Java',
      blockers: [dockerfileRequired],
      reasons: [
        admittedEverywhere,
        {
          tone: 'good',
          say: 'Maven or Gradle pushes the image itself, in layers: a change of classes uploads classes only.',
          sources: cite('jib-readme'),
        },
        {
          tone: 'partly',
          say: 'It is for Java, and no RUN step: packages of the operating system have to be in the base image.',
          sources: cite('jib-readme'),
        },
        ofLanguage,
        limitsHold,
        besideBuild,
      ],
      risks,
      risksWhen: [sharedPackages, openMetadata],
      options: { tool: 'jib' },
      reads: ['jobs', 'cache', 'architectures', 'ci'],
      sources: cite('jib-readme', 'maven-configure'),
    },
    {
      ...facts,
      id: 'language-builder/ko',
      tool: 'ko',
      title: 'ko: Go',
      inTitle: 'ko for Go',
      blockers: [dockerfileRequired],
      reasons: [
        admittedEverywhere,
        {
          tone: 'good',
          say: 'It compiles for every architecture on any node, without emulation, and pushes one image for all.',
          sources: cite('ko-docs'),
        },
        {
          tone: 'partly',
          say: 'It is for Go without cgo: packages of the operating system have to be in the base image.',
          sources: cite('ko-docs'),
        },
        ofLanguage,
        limitsHold,
        besideBuild,
      ],
      risks,
      risksWhen: [sharedPackages, openMetadata],
      options: { tool: 'ko' },
      reads: ['jobs', 'cache', 'architectures', 'ci'],
      sources: cite('ko-docs'),
    },
    {
      ...facts,
      id: 'language-builder/buildpacks',
      tool: 'buildpacks',
      title: 'Buildpacks: the lifecycle’s creator',
      inTitle: 'buildpacks',
      blockers: [
        dockerfileRequired,
        {
          id: 'creator-one-architecture',
          when: { question: 'architectures', is: ['several'] },
          changes: 'architectures',
          say: 'The creator builds for the architecture of its node alone, and you need several.',
          whoCanChange:
            'Whoever decides what is delivered can; or one job for each architecture builds, and another joins the images.',
          sources: cite('buildpacks-creator'),
          confidence: 'medium',
        },
      ],
      reasons: [
        admittedEverywhere,
        {
          tone: 'good',
          say: 'One builder image recognises Java, Go, Node.js, Python, .NET and more. The command pack needs a daemon; this one needs none.',
          sources: cite('buildpacks-creator', 'paketo-stack'),
        },
        {
          tone: 'partly',
          say: 'Every container of the pod runs as the user of the builder image, 1001, the agent of Jenkins too. We have not run that.',
          sources: cite('paketo-stack', 'jenkins-k8s-plugin'),
          confidence: 'low',
        },
        {
          tone: 'bad',
          say: 'All phases run in one container, so the buildpacks can read the registry login: use builders that you trust. Image extensions are refused.',
          risks: ['credentials-readable-by-build'],
          sources: cite('buildpacks-creator'),
        },
        ofLanguage,
        limitsHold,
      ],
      // The lifecycle runs the install scripts of what it builds.
      risks: [...risks, 'build-time-code-execution'],
      risksWhen: [{ risk: 'cache-lost-with-pod', when: sharesNoCache }, sharedLayers, openMetadata],
      options: { tool: 'buildpacks' },
      reads: ['jobs', 'cache', 'registryCache', 'ci'],
      sources: cite('buildpacks-creator', 'paketo-stack'),
    },
  ],
  sources: cite('jib-readme', 'ko-docs', 'buildpacks-creator'),
  changed: [],
};
