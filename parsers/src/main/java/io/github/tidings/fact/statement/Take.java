package io.github.tidings.fact.statement;

/** What may count as said after a verb. */
enum Take {
    /** Words in quotation marks beside it. */
    QUOTATION,
    /** A finite clause. */
    CLAUSE,
    /** The clause around or before it. */
    PARENTHESIS,
    /** An infinitive. */
    INFINITIVE,
    /** A noun phrase. */
    OBJECT,
    /** A noun phrase and what it is described as. */
    AS,
    /** A noun phrase and what it is called. */
    NAMED,
    /** What somebody is accused of. */
    OF,
    /** Nothing; but its object is who is told. */
    LISTENER,
    /** Nothing; but only a document does it. */
    DOCUMENT
}
