package nl.tandem.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the running {@link Tandem}: started by the first test class that asks, stopped after the last. */
final class RunningTandem implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningTandem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Tandem.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("tandem", unused -> Tandem.start("shared"), Tandem.class);
    }
}
