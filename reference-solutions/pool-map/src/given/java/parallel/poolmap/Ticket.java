package parallel.poolmap;

/** A class whose objects can't be sent to another JVM, since it isn't serializable. */
public final class Ticket {
    private final int number;

    public Ticket(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** Returns a ticket for number 7, and the number itself for any other. */
    public record Printer() implements SerializableFunction<Object, Object> {
        @Override
        public Object apply(Object number) {
            return Integer.valueOf(7).equals(number) ? new Ticket(7) : number;
        }
    }

    /** Throws a {@link SoldOut} for number 7, and returns any other. */
    public record Sale() implements SerializableFunction<Object, Object> {
        @Override
        public Object apply(Object number) {
            if (Integer.valueOf(7).equals(number)) {
                throw new SoldOut(new Ticket(7));
            }
            return number;
        }
    }

    /** An exception that has a ticket, so that it can't be sent either. */
    public static final class SoldOut extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** On purpose: an exception should have only fields that can be serialized. */
        @SuppressWarnings("serial")
        private final Ticket ticket;

        public SoldOut(Ticket ticket) {
            super("seat " + ticket.number() + " is sold out");
            this.ticket = ticket;
        }

        public Ticket ticket() {
            return ticket;
        }
    }
}
