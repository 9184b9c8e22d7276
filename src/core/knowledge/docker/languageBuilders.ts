import type { ContainerView } from '../../model/podView';
import { envValue } from './environment';
import { imageOf } from './image';

/** Tools that put a program of one language into an image, without a Dockerfile and without a daemon. */
export type LanguageBuilderName = 'jib' | 'ko' | 'buildpacks';

/**
 * The tool that a container is set up for, by what it reads: `-Djib.` among the arguments of Maven or Gradle, the
 * repository of ko, the platform API of a buildpacks lifecycle or the image of a builder. Sources: `jib-readme`,
 * `ko-docs`, `cnb-lifecycle`.
 */
export function languageBuilderOf(view: ContainerView): LanguageBuilderName | undefined {
  const isSet = (name: string): boolean => envValue(view.container, name) !== undefined;
  const carriesJib = ['MAVEN_ARGS', 'MAVEN_OPTS', 'GRADLE_OPTS', 'JAVA_TOOL_OPTIONS'].some((name) =>
    /(^|\s)-Djib\./.test(envValue(view.container, name) ?? ''),
  );
  if (carriesJib) return 'jib';
  if (isSet('KO_DOCKER_REPO') || /(^|\/)ko-build\/ko([:@]|$)/.test(imageOf(view))) return 'ko';
  return isSet('CNB_PLATFORM_API') || /(^|\/)paketobuildpacks\/builder/.test(imageOf(view))
    ? 'buildpacks'
    : undefined;
}
