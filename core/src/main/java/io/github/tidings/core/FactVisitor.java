package io.github.tidings.core;

/**
 * One method a kind of fact: a new kind breaks the compilation of every visitor that forgets it.
 *
 * @param <R> what a visit gives back
 */
public interface FactVisitor<R> {

    /** Visits a statement. */
    R visit(Statement fact);

    /** Visits a sanction. */
    R visit(Sanction fact);

    /** Visits an evacuation. */
    R visit(Evacuation fact);

    /** Visits a coup. */
    R visit(Coup fact);

    /** Visits a detention. */
    R visit(Detention fact);

    /** Visits a demand. */
    R visit(Demand fact);

    /** Visits a threat. */
    R visit(Threat fact);

    /** Visits a protest. */
    R visit(Protest fact);

    /** Visits an attack. */
    R visit(Attack fact);

    /** Visits a diplomatic step. */
    R visit(DiplomaticStep fact);

    /** Visits a meeting. */
    R visit(Meeting fact);

    /** Visits an office change. */
    R visit(OfficeChange fact);

    /** Visits a stance. */
    R visit(Stance fact);

    /** Visits an agreement. */
    R visit(Agreement fact);

    /** Visits a deployment. */
    R visit(Deployment fact);

    /** Visits a user's own kind of fact. */
    R visit(CustomFact fact);
}
