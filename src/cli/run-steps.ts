import { Listr, ListrLogger, type ListrTask, ProcessOutput } from "listr2";

/** One step of a longer undertaking. */
export type Step = {
  readonly title: string;
  readonly skip?: boolean;
  /** Does it, says what is happening, and returns the title that the finished step has. */
  readonly work: (say: (message: string) => void) => Promise<string>;
};

/**
 * Does the steps in order and shows on standard error how far they are: live in a terminal, line by line elsewhere.
 * The first failure ends it and is thrown as it came; whoever catches it tells it, so it is not told here.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  let failure: { readonly reason: unknown } | null = null;
  const tasks = steps.map(
    ({ title, skip = false, work }): ListrTask => ({
      title,
      enabled: !skip,
      task: async (_, task) => {
        try {
          task.title = await work((message) => {
            task.output = message;
          });
        } catch (reason) {
          failure = { reason };
          throw new Error(title);
        }
      },
    }),
  );
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
  const list = new Listr(tasks, {
    fallbackRenderer: "simple",
    rendererOptions: { logger },
    fallbackRendererOptions: { logger },
  });
  await list.run().catch((error: unknown) => {
    throw failure ? failure.reason : error;
  });
}
