import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES_BY_CULTURE } from './given-names-by-culture.ts';
import { MORE_GIVEN_NAMES } from './more-given-names.ts';

/**
 * Frequent given names in Europe, the Americas, Africa and Asia, by which a name without a title is seen to be a
 * person's. Left out are those that are also frequent other words or places: May, Will, Victoria.
 */
const NAMES = `
Aaron Abdul Abdullah Abigail Abraham Achim Adam Adrian Adriana Agnes Agnieszka Ahmad Ahmed Aisha Akira Alain Alan Albert Alberto Alejandra Alejandro
Aleksandr Alessandro Alex Alexander Alexandra Alexandre Alexei Alexis Alfred Ali Alice Alicia Alison Allison Alyssa Amanda Amelia Amina Amir Amit Amy
Ana Anders Andrea Andreas Andrei Andrej Andrew Andrés Andrzej Andy Angela Angelika Angelina Anil Anita Anja Anke Ann Anna Annalena Anne Annegret Annette Annie Anthony
Antoine Anton Antonia Antonio Antony Arjun Armin Arne Arnold Arthur Arturo Ashley Asif Astrid Aurélie Axel Ayesha
Barack Barbara Barry Bart Beate Beatrice Beatriz Ben Benedikt Benjamin Bernard Bernd Bernhard Bernie Bert Beth Bettina Betty Bill Birgit Björn Bob Boris Brad
Bradley Brandon Brenda Brendan Brett Brian Bridget Brigitte Brooke Bruce Bruno Bryan
Caitlin Camila Camille Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn Carsten Catherine Cathy Cecilia Cem Charles Charlie Chloe Chris
Christa Christian Christiane Christina Christine Christoph Christophe Christopher Chuck Claire Clara Claude Claudia Claus Clemens Clément Colin Connor
Constanze Cornelia Craig Cristina Cynthia Cyril
Dagmar Dan Dana Daniel Daniela Danielle Danny Darren Dave David Dawn Dean Debbie Deborah Delphine Denis Denise Dennis Derek Detlef Diana Diane Didier
Diego Dieter Dietmar Dimitri Dirk Dmitri Dmitry Dominic Dominik Dominique Don Donald Donna Dorothea Dorothy Doug Douglas Duncan Dylan
Earl Eberhard Eddie Edgar Eduardo Edward Edwin Ekaterina Elaine Eleanor Elena Eli Elias Elise Eliza Elizabeth Elisabeth Elke Ella Ellen Elliot Elon Elsa Emanuel
Emil Emilia Emily Emma Emmanuel Enrique Eric Erica Erich Erik Erika Erin Ernest Ernst Esther Ethan Eugene Eva Evan Evelyn
Fabian Fabio Fatima Federico Felipe Felix Ferdinand Fernando Fiona Florian Francesca Francesco Francis Francisco Franck Frank Franz François Françoise
Fred Frédéric Frederick Frederik Friedrich Fritz Fumio
Gabriel Gabriela Gabriele Gareth Gary Gavin Geert Geoff Geoffrey Georg George Georges Gerald Gerard Gerd Gerhard Gert Giorgio Giovanni Gisela Giulia
Giuseppe Gloria Gordon Graham Greg Gregory Greta Guido Guillaume Guillermo Gunnar Gustav Gustavo Guy Günter Günther
Hannah Hanna Hannes Hans Harald Harald Harold Harry Hartmut Harvey Hassan Hazel Heather Hector Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helene
Helga Helmut Hendrik Henning Henri Henrik Henry Herbert Hermann Hilary Hillary Hiroshi Holger Horst Howard Hubert Hubertus Hugh Hugo Hussein
Ian Ibrahim Ignacio Igor Ilse Imran Ines Inga Inge Ingo Ingrid Irene Irina Isaac Isabel Isabella Isabelle Ivan Ivana
Jack Jackie Jacob Jacqueline Jacques Jaime Jair Jake Jakob James Jamie Jan Jana Jane Janet Janine Jannis Janusz Jason Javier Jay Jean Jeanne Jeff Jeffrey Jen Jennifer
Jenny Jens Jeremy Jerome Jerry Jesper Jesse Jessica Jesús Jill Jim Jimmy Jing Joachim Joan Joanna Joanne Joao João Jochen Joe Joel Johan Johann Johanna Johannes
John Johnny Jon Jonas Jonathan Jorge Jose José Josef Joseph Josep Joshua Joyce Juan Juana Judith Judy Julia Julian Juliane Julie Julien Juliette Jutta Jörg Jürgen
Kaja Kamala Karen Karin Karina Karl Karla Karsten Kate Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Kay Keir Keith Kelly Ken Kenneth Kenji
Kerstin Kevin Khalid Kirsten Kirstin Klaus Knut Konrad Konstantin Kristen Kristin Kristina Kurt Kwame Kyle
Lara Larry Lars Laura Laurence Laurent Lauren Lawrence Leah Lena Leo Leon Leonard Leonie Leslie Lewis Liam Linda Lindsey Lisa Liz Lloyd Lorenz Lothar
Lou Louis Louise Luc Lucas Lucia Lucie Lucy Ludwig Luigi Luis Luisa Luiz Lukas Luke Lutz Lydia Lynn
Maarten Maggie Magnus Mahmoud Maike Malcolm Malte Manfred Manuel Manuela Marc Marcel Marco Marcos Marcus Margaret Margarita Margrethe Maria María Mariam Marianne Marie
Marina Mario Marion Marius Mark Marko Markus Marlene Marta Martha Martin Martina Martine Mary Masato Mateo Mathias Mathilde Mats Matt Matteo Matthew
Matthias Maureen Maurice Max Maximilian Maya Megan Mehdi Mehmet Meike Melanie Melissa Mia Michael Michaela Michel Michele Michelle Miguel Mike Mikhail Milan
Milena Miriam Mitch Mohamed Mohammad Mohammed Moritz Morgan Moses Muhammad Mustafa
Nadia Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nathan Nathalie Neha Neil Nelson Nick Nicholas Nicola Nicolas Nicole Nigel Niklas Nikolai Nikolaus Nils Nina
Noah Nora Norbert Norman
Olaf Olena Olga Oliver Olivia Olivier Omar Oscar Oskar Otto Owen
Pablo Pamela Paola Pascal Patricia Patrick Paul Paula Pauline Paulo Pavel Pedro Peggy Penny Per Perry Pete Peter Petra Phil Philip Philipp Philippe Phillip Pierre Piotr
Priya Prisca
Rachel Rafael Rahul Rainer Raj Rajesh Ralf Ralph Ramón Randy Raphael Raphaël Raúl Ravi Ray Raymond Rebecca Regina Reiner Reinhard Renate René Ricardo Richard Rick
Rita Rob Robert Roberta Roberto Robin Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosemary Ross Roy Ruben Rudolf Rupert Russell Ruth Ryan Rüdiger
Sabine Sabrina Said Sally Sam Samantha Samira Samuel Sandra Sandy Sanjay Sara Sarah Sascha Scott Sean Sebastian Sebastián Sergei Sergey Sergio Seth Shannon Sharon Shinzo Sheila
Shirley Shigeru Sigmar Silke Silvia Simon Simone Sina Sofia Sofie Solomon Sonia Sonja Sophia Sophie Stacey Stefan Stefanie Steffen Stephan Stephanie Stéphane Stephen Steve Steven Stuart
Sue Sunil Suresh Susan Susanna Susanne Suzanne Svenja Svetlana Sven Sylvia Sylvie
Takeshi Tamara Tanja Tanya Tara Tariq Taro Tatiana Taylor Ted Teresa Terence Terry Thea Theo Theodor Theodore Theresa Thérèse Thierry Thilo Thomas Thorsten Tilman Tim Timo Timothy Tina Tobias
Todd Tom Tomas Tomáš Tomasz Tommy Toni Tony Torsten Tracy Travis Trevor Tyler
Udo Uli Ulf Ulrich Ulrike Urs Ursula Ute Uwe
Valentina Valerie Vanessa Vasily Vera Veronica Veronika Verena Vicky Victor Viktor Vijay Viktoria Vincent Vinod Viola Vivian Vladimir Volker Volodymyr
Walter Wanda Waltraud Wendy Werner Wiebke Wilfried Wilhelm William Winfried Winston Wolf Wolfgang
Xavier Yann Yasmin Yasuo Yolanda Yoshihide Yukio Yuki Yuri Yusuf Yves Yvonne Zachary Zainab Zoe
Abdel Abebe Adebayo Adel Aditi Aditya Aisling Akinwumi Alhaji Alok Amadou Amara Amartya Ananya Anwar Arash Aryeh Asma Avi Ayodele Aziz Babajide Bashar Beatrix
Benazir Bilal Bogdan Bongani Bram Carsten Chiara Chidi Chinedu Chukwuemeka Ciara Corinne Cyrus Dalia Darius Deepak Dilip Dina Dominika Edita Ebru Efua Eilidh Elif Emeka Emre
Esperanza Fadi Faisal Farah Farid Femke Fernanda Fumiko Gita Giulio Graça Habib Hadiza Haile Hana Haruki Hasan Hendrika Hind Hugh Huda Iain Ilaria
Imani Indira Ioannis Iqbal Isadora Ismail Itzhak Jacinda Jamal Jamila Jasmin Jelena Joost Jovan Kamal Kareem Karim Kateryna Khaled Khadija Kofi Kwabena Layla Leila Lieke
Lucija Luís Mahmud Maja Malala Mamadou Manoj Mansour Marcin Marek Margarida Marija Marwan Meera Mei Milos Mohan Mona Mónica Mukesh Nadir Naledi Nana Nasser Neema Ngozi Nikhil Nikos
Nirmala Nuno Oksana Oleksandr Olumide Omari Oluwaseun Orhan Osama Osman Parvez Petr Piyush Pooja Prakash Pranab Qasim Rafiq Rania Rashid Rasmus Reza Riccardo Rohan
Ruben Saeed Salma Salman Sanjeev Sergio Shabnam Shahid Shreya Siddharth Sindre Siobhan Sipho Sofía Soledad Sören Søren Sunita Syed Thabo Thandiwe Tiago Tomás Tyrone
Usha Valeria Vikram Vinay Wanjiru Willem Wojciech Yacob Yael Yannis Yara Yasser Yemi Yitzhak Youssef Yuval Zbigniew Zeynep Zhanna Ziad Zoltan Zuzana
`;

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

const readNames = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((name) => [name, withoutAccents(name)]),
  );

const FREQUENT = readNames(NAMES);
const ALL = readNames([NAMES, GIVEN_NAMES_BY_CULTURE, MORE_GIVEN_NAMES].join(' '));

const hasName = (names: ReadonlySet<string>, name: string): boolean =>
  names.has(name) || names.has(withoutAccents(name));

/** Frequent given names that are no other words, with and without their accents. */
export const GIVEN_NAMES = { has: (name: string): boolean => hasName(FREQUENT, name) };

/** How surely a word is a given name: SURE, AMBIGUOUS if it is another word or a place too, or null. */
export const givenNameKind = (name: string): 'SURE' | 'AMBIGUOUS' | null => {
  if (AMBIGUOUS_GIVEN_NAMES.has(name)) return 'AMBIGUOUS';
  return hasName(ALL, name) ? 'SURE' : null;
};
