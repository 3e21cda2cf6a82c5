package fr.arobase.assistance;

/** How an answer went: it stands, somebody else's stood first, or there is nothing to answer any more. */
public sealed interface AnswerResult {

    record Answered() implements AnswerResult {}

    /** @param by whose answer stands */
    record Overtaken(String by) implements AnswerResult {}

    record Over() implements AnswerResult {}
}
