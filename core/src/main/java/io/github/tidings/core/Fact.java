package io.github.tidings.core;

/**
 * One sourced fact. The fifteen kinds are sealed, so that a {@link FactVisitor} or a pattern switch covers them all;
 * {@link CustomFact} is open for kinds of your own.
 */
public sealed interface Fact extends Finding
        permits Agreement,
                Attack,
                Coup,
                CustomFact,
                Demand,
                Deployment,
                Detention,
                DiplomaticStep,
                Evacuation,
                Meeting,
                OfficeChange,
                Protest,
                Sanction,
                Stance,
                Statement,
                Threat {

    /** Which kind it is. */
    FactType type();

    /** The same fact with its roles and attributes by name, for code that treats all kinds alike. */
    FactForm form();

    /** Calls the visitor's method for this kind. */
    <R> R accept(FactVisitor<R> visitor);
}
