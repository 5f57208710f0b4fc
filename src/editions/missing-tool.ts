/** Thrown where an edition needs a program that this machine lacks. */
export class MissingTool extends Error {
  /** Name of the program. */
  readonly tool: string;
  /** How to get it, in a sentence. */
  readonly remedy: string;

  constructor(tool: string, remedy: string) {
    super(`${tool} was not found: ${remedy}`);
    this.name = 'MissingTool';
    this.tool = tool;
    this.remedy = remedy;
  }
}
