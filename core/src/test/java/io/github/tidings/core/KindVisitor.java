package io.github.tidings.core;

/** Tells the kind of a fact by the method that is called. */
final class KindVisitor implements FactVisitor<FactType> {

    @Override
    public FactType visit(Statement fact) {
        return FactType.STATEMENT;
    }

    @Override
    public FactType visit(Sanction fact) {
        return FactType.SANCTION;
    }

    @Override
    public FactType visit(Evacuation fact) {
        return FactType.EVACUATION;
    }

    @Override
    public FactType visit(Coup fact) {
        return FactType.COUP;
    }

    @Override
    public FactType visit(Detention fact) {
        return FactType.DETENTION;
    }

    @Override
    public FactType visit(Demand fact) {
        return FactType.DEMAND;
    }

    @Override
    public FactType visit(Threat fact) {
        return FactType.THREAT;
    }

    @Override
    public FactType visit(Protest fact) {
        return FactType.PROTEST;
    }

    @Override
    public FactType visit(Attack fact) {
        return FactType.ATTACK;
    }

    @Override
    public FactType visit(DiplomaticStep fact) {
        return FactType.DIPLOMATIC_STEP;
    }

    @Override
    public FactType visit(Meeting fact) {
        return FactType.MEETING;
    }

    @Override
    public FactType visit(OfficeChange fact) {
        return FactType.OFFICE_CHANGE;
    }

    @Override
    public FactType visit(Stance fact) {
        return FactType.STANCE;
    }

    @Override
    public FactType visit(Agreement fact) {
        return FactType.AGREEMENT;
    }

    @Override
    public FactType visit(Deployment fact) {
        return FactType.DEPLOYMENT;
    }

    @Override
    public FactType visit(CustomFact fact) {
        return FactType.CUSTOM;
    }
}
