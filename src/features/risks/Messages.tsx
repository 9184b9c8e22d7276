import { lazy, Suspense, useState } from 'react';
import { Disclosure } from '../../ui/Disclosure';
import { RuleHeading } from '../../ui/RuleHeading';
import type { MessageSearchProps } from './MessageSearch';

const MessageSearch = lazy(async () => ({ default: (await import('./MessageSearch')).MessageSearch }));

export interface MessagesProps extends MessageSearchProps {
  readonly className?: string | undefined;
}

/** For who comes with a message: which known one it is, and what helps. Loaded when it is asked for. */
export function Messages({ className, ...props }: MessagesProps) {
  const [asked, setAsked] = useState(false);
  return (
    <section aria-label="Messages" className={className}>
      <RuleHeading level={2}>Met this message?</RuleHeading>
      <Disclosure summary="Search the messages that people meet" open={asked} onOpenChange={setAsked}>
        {asked && (
          <Suspense fallback={<p>…</p>}>
            <MessageSearch {...props} />
          </Suspense>
        )}
      </Disclosure>
    </section>
  );
}
