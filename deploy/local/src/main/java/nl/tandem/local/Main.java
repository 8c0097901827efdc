package nl.tandem.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The launcher's commands, as the Makefile calls them. */
public final class Main {

    private static final String USERS = """
            Log in with the password tandem as contractmanager, controller, bestuurder, programmamanager, analist,
            beheerder, dordrecht, gorinchem or zorgaanbieder.""";

    private static final String USAGE = "Commands: run, up, down, reset, dev <service>, token <user-or-client>.";

    private Main() {}

    public static void main(String... arguments) throws IOException {
        try {
            System.exit(run(List.of(arguments)));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(List<String> arguments) throws IOException {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        if (arguments.size() != (List.of("dev", "token").contains(command) ? 2 : 1)) {
            throw new CannotStart(USAGE);
        }
        StackSettings settings = StackSettings.fromEnvironment(System.getenv());
        return switch (command) {
            case "run" -> runUntilStopped(settings);
            case "up" -> up(settings);
            case "down" -> down(settings);
            case "reset" -> reset(settings);
            case "dev" -> dev(settings, Part.named(arguments.getLast()));
            case "token" -> {
                System.out.println(Tokens.token(settings, arguments.getLast()));
                yield 0;
            }
            default -> throw new CannotStart(USAGE);
        };
    }

    private static int runUntilStopped(StackSettings settings) throws IOException {
        try (Stack stack = startStoppedByShutdown(settings)) {
            DemoRegionSetting.fromEnvironment(System.getenv()).load(stack);
            Files.writeString(RunFolder.readyFile(settings.directory()), settings.url(Part.GATEWAY));
            System.out.printf("%nTandem is ready: %s   (Ctrl-C or make down stops it)%n", settings.url(Part.GATEWAY));
            System.out.println(USERS);
            Crash crash = stack.crash().join();
            System.err.println(crash);
            System.err.println("Stopping the stack.");
            return 1;
        }
    }

    /** Starts the stack in the background and shows its progress until it is ready. */
    private static int up(StackSettings settings) throws IOException {
        Path folder = settings.directory();
        if (RunFolder.isClaimed(folder)) {
            System.out.printf("The stack already runs: %s%n", settings.url(Part.GATEWAY));
            return 0;
        }
        Path log = folder.resolve("log/stack.log");
        Files.deleteIfExists(log);
        Process launcher = Processes.start(
                Processes.java(
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run"),
                Map.of(),
                log);
        try (RandomAccessFile output = new RandomAccessFile(log.toFile(), "r")) {
            while (launcher.isAlive() && !Files.exists(RunFolder.readyFile(folder))) {
                copyNew(output);
                Processes.pause(200);
            }
            Processes.pause(200);
            copyNew(output);
        }
        return launcher.isAlive() ? 0 : 1;
    }

    private static void copyNew(RandomAccessFile output) throws IOException {
        byte[] bytes = new byte[(int) (output.length() - output.getFilePointer())];
        output.readFully(bytes);
        System.out.writeBytes(bytes);
        System.out.flush();
    }

    private static int down(StackSettings settings) throws IOException {
        Path folder = settings.directory();
        if (!RunFolder.isClaimed(folder)) {
            try (RunFolder claim = RunFolder.claim(folder)) {
                List<Part> leftovers = claim.stopLeftovers();
                System.out.println(
                        leftovers.isEmpty()
                                ? "The stack does not run."
                                : "The launcher was gone; stopped what it left: " + leftovers);
            }
            return 0;
        }
        long begin = System.nanoTime();
        ProcessHandle.of(Long.parseLong(RunFolder.pid(folder))).ifPresent(ProcessHandle::destroy);
        while (RunFolder.isClaimed(folder)) {
            Processes.pause(100);
        }
        System.out.printf("The stack has stopped (%.1f s).%n", (System.nanoTime() - begin) / 1e9);
        return 0;
    }

    private static int reset(StackSettings settings) throws IOException {
        Path folder = settings.directory();
        try (RunFolder claim = RunFolder.claim(folder)) {
            claim.stopLeftovers();
            Folders.delete(folder);
        }
        System.out.printf("Removed %s with all data of the local stack.%n", folder);
        return 0;
    }

    /** Runs everything but one service, and that one in Quarkus' development mode in the foreground. */
    private static int dev(StackSettings settings, Part service) throws IOException {
        if (!service.isService()) {
            throw new CannotStart(service.title() + " is not a service of Tandem's; make run starts it.");
        }
        try (Stack stack = startStoppedByShutdown(settings.without(service))) {
            List<String> command =
                    new ArrayList<>(List.of("./mvnw", "-pl", service.module(), "-am", "compile", "quarkus:dev"));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(settings.project().toFile())
                    .inheritIO();
            builder.environment().putAll(stack.environment(service));
            Process development = builder.start();
            var unused = stack.crash().thenAccept(crash -> {
                System.err.println(crash);
                development.destroy();
            });
            return development.onExit().join().exitValue();
        }
    }

    private static Stack startStoppedByShutdown(StackSettings settings) {
        Stack stack = new Stack(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }
}
