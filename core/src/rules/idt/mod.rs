//! Identifiers.

pub(crate) mod idt_001;
pub(crate) mod idt_002;
pub(crate) mod idt_003;
pub(crate) mod idt_004;
pub(crate) mod idt_005;
pub(crate) mod idt_006;
pub(crate) mod idt_007;
pub(crate) mod idt_008;
pub(crate) mod idt_009;
pub(crate) mod idt_010;
